-- A writer of Typst for a pandoc that has none of its own (before 3.1.2): what made-up memos are made of, and no more.
local notes = {}

local function escape(s)
  return (s:gsub("[\\#%*_`$<>@%[%]~]", "\\%0"))
end

local function quoted(s)
  return '"' .. s:gsub('[\\"]', "\\%0") .. '"'
end

function Blocksep() return "\n\n" end

function Doc(body, metadata, variables)
  return '#set document(title: ' .. quoted(tostring(metadata.title or "")) .. ')\n#set page(paper: "a4")\n#set heading(numbering: "1.1")\n'
    .. '#align(center, text(17pt)[*' .. (metadata.title or "") .. '*])\n#outline()\n\n' .. body .. "\n"
end

function Str(s) return escape(s) end
function Space() return " " end
function SoftBreak() return "\n" end
function LineBreak() return " \\\n" end
function Emph(s) return "#emph[" .. s .. "]" end
function Strong(s) return "#strong[" .. s .. "]" end
function Strikeout(s) return "#strike[" .. s .. "]" end
function Subscript(s) return "#sub[" .. s .. "]" end
function Superscript(s) return "#super[" .. s .. "]" end
function SmallCaps(s) return "#smallcaps[" .. s .. "]" end
function SingleQuoted(s) return "'" .. s .. "'" end
function DoubleQuoted(s) return '"' .. s .. '"' end
function Code(s) return "#raw(" .. quoted(s) .. ")" end
function InlineMath(s) return escape(s) end
function DisplayMath(s) return escape(s) end
function Link(s, target) return "#link(" .. quoted(target) .. ")[" .. s .. "]" end
function Image(s) return s end
function CaptionedImage(_, _, s) return s end
function Note(s) return "#footnote[" .. s .. "]" end
function Span(s) return s end
function Cite(s) return s end
function RawInline() return "" end
function RawBlock() return "" end
function Plain(s) return s end
function Para(s) return s end
function Header(level, s) return string.rep("=", level) .. " " .. s end
function BlockQuote(s) return "#quote(block: true)[" .. s .. "]" end
function HorizontalRule() return "#line(length: 100%)" end
function LineBlock(lines) return table.concat(lines, " \\\n") end
function CodeBlock(s) return "#raw(block: true, " .. quoted(s) .. ")" end
function Div(s) return s end

local function list(of, items)
  local made = {}
  for _, item in ipairs(items) do made[#made + 1] = "[" .. item .. "]" end
  return "#" .. of .. "(" .. table.concat(made, ", ") .. ")"
end

function BulletList(items) return list("list", items) end
function OrderedList(items) return list("enum", items) end

function DefinitionList(items)
  local made = {}
  for _, item in ipairs(items) do
    for term, text in pairs(item) do made[#made + 1] = "/ " .. term .. ": " .. table.concat(text, " ") end
  end
  return table.concat(made, "\n")
end

function Table(_, aligns, _, headers, rows)
  local made = {}
  local head = {}
  for _, cell in ipairs(headers) do head[#head + 1] = "[" .. cell .. "]" end
  made[#made + 1] = "table.header(" .. table.concat(head, ", ") .. ")"
  for _, row in ipairs(rows) do
    for _, cell in ipairs(row) do made[#made + 1] = "[" .. cell .. "]" end
  end
  return "#table(columns: " .. #aligns .. ",\n" .. table.concat(made, ",\n") .. ")"
end
