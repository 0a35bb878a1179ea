" Runs in Vim with ALE and the settings of docs/other-editors.md.
" Writes one line for each test into $IPT_LOG: its name, and after a tab what went wrong.

set nocompatible
set runtimepath^=/usr/share/vim-ale
runtime plugin/ale.vim
filetype on
source $IPT_SETTINGS

function! Found() abort
  return map(copy(get(get(g:ale_buffer_info, bufnr(''), {}), 'loclist', [])), 'v:val.text')
endfunction

function! Test(name, word, count) abort
  let l:steps = 0
  while len(filter(Found(), 'v:val =~# a:word')) != a:count && l:steps < 1200
    sleep 50m
    let l:steps += 1
  endwhile
  let l:problem = l:steps < 1200 ? '' : "\tfound: " . string(Found())
  call writefile([a:name . l:problem], $IPT_LOG, 'a')
endfunction

edit syn-101/s08.ipt.md
call search('^## Exploration')
let g:title = getline('.')
call setline('.', '')
ALELint
call Test('shows a missing section', 'is not recorded', 1)
call setline('.', g:title)
ALELint
call Test('follows an edit', 'is not recorded', 0)
qall!
