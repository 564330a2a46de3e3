-- Run by neovim.test.ts after the set-up that docs/editors.md gives: opens a case, and writes what the editor then shows.
local function told(name, text) io.write(name .. ' ' .. text .. '\n') end
local function wait(what, look) assert(vim.wait(20000, look, 20), 'no ' .. what) end
local ok, problem = pcall(function()
  vim.cmd('edit ' .. vim.env.CHRON_CASE)
  wait('findings', function() return #vim.diagnostic.get(0) > 0 end)
  for _, finding in ipairs(vim.diagnostic.get(0)) do told('FINDING', finding.message) end
  local _, client = next(vim.lsp.buf_get_clients(0))
  local here = { textDocument = { uri = vim.uri_from_bufnr(0) } }
  local hover = client.request_sync('textDocument/hover', vim.tbl_extend('error', here, { position = { line = 0, character = 2 } }), 10000, 0)
  told('HOVER', hover.result.contents.value:gsub('\n', ' '))
  -- On the label behind the emoji, as the editor's own command asks: with the diagnostics of the line as it keeps them.
  local line = vim.fn.getline(2)
  local at = line:find('@v')
  vim.api.nvim_win_set_cursor(0, { 2, at })
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0) }
  local actions = client.request_sync('textDocument/codeAction', params, 10000, 0).result
  for _, action in ipairs(actions) do
    if action.title == vim.env.CHRON_FIX then vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding or 'utf-16') end
  end
  told('LINE', vim.fn.getline(2))
  local offered = client.request_sync('textDocument/completion', vim.tbl_extend('error', here, { position = { line = 2, character = 12 } }), 10000, 0).result
  told('COMPLETION', tostring(offered and #(offered.items or offered) or 0))
  client.stop()
end)
if not ok then
  told('FAILED', tostring(problem))
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
