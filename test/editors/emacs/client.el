;;; -*- lexical-binding: t -*-
;; Runs in Emacs (28 or newer) with eglot and the settings of docs/other-editors.md.
;; Writes one line for each test into $IPT_LOG: its name, and after a tab what went wrong.

(require 'package)
(package-initialize)
(require 'markdown-mode)
(require 'eglot)
(setq eglot-sync-connect 60)
(load (getenv "IPT_SETTINGS") nil t)

(defun ipt-messages ()
  "What is found in the current buffer."
  (flymake-start)
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(defun ipt-wait (condition)
  "Wait until CONDITION holds; nil where it does not within a minute."
  (with-timeout (60 nil)
    (while (not (funcall condition)) (accept-process-output nil 0.05))
    t))

(defun ipt-finds (word)
  (seq-some (lambda (text) (string-match-p word text)) (ipt-messages)))

(defun ipt-test (name holds)
  (write-region (concat name (if holds "" (format "\tfound: %S" (ipt-messages))) "\n")
                nil (getenv "IPT_LOG") t 'silent))

(find-file "syn-101/s08.ipt.md")
;; Where a person works, this comes with the next key.
(run-hooks 'post-command-hook)
(ipt-test "starts the server" (ipt-wait #'eglot-managed-p))
(goto-char (point-min))
(search-forward "## Exploration")
(insert "n of what")
(delete-region (line-beginning-position) (line-end-position))
(eglot--signal-textDocument/didChange)
(ipt-test "shows a missing section" (ipt-wait (lambda () (ipt-finds "is not recorded"))))
(undo-boundary)
(insert "## Exploration of the problem area")
(eglot--signal-textDocument/didChange)
(ipt-test "follows an edit" (ipt-wait (lambda () (not (ipt-finds "is not recorded")))))
(set-buffer-modified-p nil)
(kill-emacs 0)
