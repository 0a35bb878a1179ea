-- Runs inside Neovim (0.7 or newer) and uses what its users use: vim.lsp, vim.diagnostic, omni completion, quickfix list.
-- Writes one line for each test into $IPT_LOG: its name, and after a tab what went wrong.

local folder = vim.env.IPT_FOLDER
local log = assert(io.open(vim.env.IPT_LOG, 'w'))
local PATIENCE = 20000

local function test(name, body)
  local ok, problem = pcall(body)
  log:write(ok and name .. '\n' or name .. '\t' .. tostring(problem):gsub('%s+', ' ') .. '\n')
  log:flush()
  return ok
end

local function wait_for(what, condition)
  if not vim.wait(PATIENCE, condition, 20) then error('waited in vain for ' .. what) end
end

local function equal(actual, expected, what)
  if not vim.deep_equal(actual, expected) then
    error(what .. ': expected ' .. vim.inspect(expected) .. ', got ' .. vim.inspect(actual))
  end
end

local messages = {}
local client_id = vim.lsp.start_client({
  name = 'ipt-notes',
  cmd = { vim.env.IPT_NODE, vim.env.IPT_SERVER, '--stdio' },
  root_dir = folder,
  workspace_folders = { { uri = vim.uri_from_fname(folder), name = 'clinic' } },
  handlers = {
    ['window/logMessage'] = function(_, result) table.insert(messages, result.message) end,
  },
})

local function open(name)
  vim.cmd('edit ' .. folder .. '/' .. name)
  local buffer = vim.api.nvim_get_current_buf()
  vim.lsp.buf_attach_client(buffer, client_id)
  return buffer
end

local function code_of(diagnostic)
  return diagnostic.code or diagnostic.user_data.lsp.code
end

local function codes(buffer)
  local found = vim.tbl_map(code_of, vim.diagnostic.get(buffer))
  table.sort(found)
  return found
end

-- The notes of the clinic are signed, and nothing offers to edit those.
local function open_unsigned(name)
  local buffer = open(name)
  vim.cmd('global/^signed:/delete')
  wait_for('unsigned', function() return vim.tbl_contains(codes(buffer), 'unsigned') end)
  return buffer
end

local function line_of(text)
  return vim.fn.search('\\V' .. text, 'cw')
end

test('starts and says what it can do', function()
  wait_for('the server', function()
    local client = vim.lsp.get_client_by_id(client_id)
    return client ~= nil and client.server_capabilities ~= nil
  end)
end)

test('shows diagnostics, across the notes of a course as well', function()
  local buffer = open('syn-327/s05.ipt.md')
  equal(vim.bo[buffer].filetype, 'markdown', 'file type')
  wait_for('misspelled-section', function() return vim.tbl_contains(codes(buffer), 'misspelled-section') end)
  local other = open('syn-101/s12.ipt.md')
  wait_for('homework-not-reviewed', function()
    return vim.deep_equal(codes(other), { 'homework-not-reviewed', 'unknown-tag' })
  end)
end)

test('follows what is typed, with characters outside the basic plane', function()
  local buffer = open('syn-101/s05.ipt.md')
  local line = line_of('## Exploration of the problem area')
  vim.api.nvim_buf_set_lines(buffer, line, line, false, { '', '😀😀 TODO' })
  wait_for('leftover-placeholder', function() return vim.deep_equal(codes(buffer), { 'leftover-placeholder' }) end)
  local diagnostic = vim.diagnostic.get(buffer)[1]
  equal({ diagnostic.lnum, diagnostic.col }, { line + 1, #'😀😀 ' }, 'place')
  vim.cmd('undo')
  wait_for('nothing', function() return #codes(buffer) == 0 end)
end)

test('applies a code action', function()
  local buffer = open_unsigned('syn-327/s05.ipt.md')
  wait_for('misspelled-section', function() return vim.tbl_contains(codes(buffer), 'misspelled-section') end)
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    if code_of(diagnostic) == 'misspelled-section' then vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, 0 }) end
  end
  local before = vim.api.nvim_get_current_line()
  local offered = {}
  vim.ui.select = function(items, options, choose)
    offered = vim.tbl_map(options.format_item, items)
    choose(items[1])
  end
  vim.lsp.buf.code_action()
  wait_for('the fix', function() return vim.api.nvim_get_current_line() ~= before end)
  equal(vim.api.nvim_get_current_line(), '## Development of a plan to address the problem area', 'heading')
  assert(#offered >= 2, 'the directive is offered as well')
  wait_for('no such finding', function() return not vim.tbl_contains(codes(buffer), 'misspelled-section') end)
end)

test('completes a missing section', function()
  local buffer = open_unsigned('syn-327/s10.ipt.md')
  wait_for('missing-section', function() return vim.tbl_contains(codes(buffer), 'missing-section') end)
  local line = line_of('## Review of the plan and homework')
  vim.api.nvim_buf_set_lines(buffer, line - 1, line - 1, false, { '## De', '' })
  vim.api.nvim_win_set_cursor(0, { line, 5 })
  local params = vim.lsp.util.make_position_params(0, 'utf-16')
  params.position = { line = line - 1, character = 5 }
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/completion', params, PATIENCE)
  local items = vim.lsp.util.extract_completion_items(answers[client_id].result)
  table.sort(items, function(a, b) return a.sortText < b.sortText end)
  equal(items[1].label, 'Development of a plan to address the problem area', 'first')
  vim.lsp.util.apply_text_edits({ items[1].textEdit }, buffer, 'utf-16')
  wait_for('no such finding', function() return not vim.tbl_contains(codes(buffer), 'missing-section') end)
end)

test('lists the document symbols', function()
  local buffer = open('syn-101/s03.ipt.md')
  wait_for('the buffer to be attached', function() return vim.lsp.buf_is_attached(buffer, client_id) end)
  vim.fn.setqflist({}, 'r')
  vim.lsp.buf.document_symbol()
  local function symbols() return vim.tbl_map(function(each) return each.text end, vim.list_extend(vim.fn.getqflist(), vim.fn.getloclist(0))) end
  wait_for('symbols', function() return #symbols() > 5 end)
  local all = table.concat(symbols(), '\n')
  assert(all:find('Review of the previous week', 1, true), 'sections: ' .. all)
  assert(all:find('#grief', 1, true), 'tags: ' .. all)
  assert(all:find('HW3a', 1, true), 'homework: ' .. all)
end)

test('explains a section on hover', function()
  open('syn-101/s03.ipt.md')
  vim.api.nvim_win_set_cursor(0, { line_of('## Exploration of the problem area'), 5 })
  local windows = #vim.api.nvim_list_wins()
  vim.lsp.buf.hover()
  wait_for('a window', function() return #vim.api.nvim_list_wins() > windows end)
  local texts = vim.tbl_map(function(window)
    return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
  end, vim.api.nvim_list_wins())
  assert(table.concat(texts, '\n'):find('Traditions differ', 1, true), 'text of the hover')
end)

test('logs nothing and ends when it is told to', function()
  equal(messages, {}, 'messages')
  local process = vim.lsp.get_client_by_id(client_id)
  process.stop()
  wait_for('the end', function() return vim.lsp.get_client_by_id(client_id) == nil or process.is_stopped() end)
end)

log:close()
vim.cmd('qall!')
