--- Draws the fenced "moa" blocks of a document: pandoc --lua-filter moa.lua lesson.md -o lesson.html
--- Each block becomes a picture by `moa`, or a visible block with the reason why not. See docs/pandoc.md.
--- For pandoc 2.17 and later. The program is that of the variable MOA, else the one of the release
--- that this file lies in, else `moa` on the PATH. No shell reads what a document says, and a block
--- can choose neither where something is written to nor what is run.

local windows = pandoc.system.os == "mingw32"

-- what a block says to pandoc and not to moa
local own = { model = true, caption = true, alt = true, width = true, height = true, format = true }

-- options of "moa draw" that have no place in a document: they write files, or more than one picture
local refused = {
  "-o", "--output", "-d", "--directory", "--to", "--alt", "--force", "--steps", "--report", "--help", "-h",
}

local function program()
  local named = os.getenv("MOA")
  if named and named ~= "" then
    return named
  end
  local folder = PANDOC_SCRIPT_FILE:match("^(.*)[/\\]") or "."
  local beside = folder .. "/../moa" .. (windows and ".cmd" or "")
  local file = io.open(beside)
  if file then
    file:close()
    return beside
  end
  return windows and "moa.cmd" or "moa"
end

--- The words of a line, as a shell would part them; an error where a quote does not end.
local function words(text)
  local found, word, quote = {}, nil, nil
  for c in text:gmatch("[%z\1-\127\194-\244][\128-\191]*") do
    if quote then
      if c == quote then
        quote = nil
      else
        word = word .. c
      end
    elseif c == '"' or c == "'" then
      quote, word = c, word or ""
    elseif c:match("%s") then
      if word then
        found[#found + 1] = word
        word = nil
      end
    else
      word = (word or "") .. c
    end
  end
  if quote then
    error({ reason = "a quote (" .. quote .. ") is not closed" })
  end
  found[#found + 1] = word
  return found
end

local function checked(arguments)
  for _, word in ipairs(arguments) do
    local name = word:match("^(%-%-[^=]*)") or word:match("^(%-[^-])")
    for _, option in ipairs(refused) do
      if name == option then
        error({ reason = option .. " has no place in a document" })
      end
    end
    if word:sub(1, 1) == "@" or word:match("^%-%-as=?reveal") then
      error({ reason = '"' .. word .. '" has no place in a document' })
    end
  end
  return arguments
end

local function is_model(text)
  return text:match("^%s*moa:%s") or text:match("^%s*#[^\n]*\n%s*moa:%s") or text:match("^source\t")
end

--- What "moa draw" is asked, and the text of the model where the block holds one.
local function asked(block)
  local arguments, model = {}, nil
  local text = block.text
  if is_model(text) then
    model = { text = text, name = text:match("^source\t") and "model.tsv" or "model.yaml" }
  else
    arguments = words(text)
    if arguments[1] == "draw" then
      table.remove(arguments, 1)
    end
  end
  if block.attributes.model then
    if model then
      error({ reason = "the block names a model and holds another" })
    end
    table.insert(arguments, 1, block.attributes.model)
  end
  for name, value in pairs(block.attributes) do
    if name == "whatif" then
      for done in value:gmatch("[^;]+") do
        arguments[#arguments + 1] = "--whatif=" .. done:match("^%s*(.-)%s*$")
      end
    elseif not own[name] and value ~= "false" then
      local flag = value == "" or value == "true"
      arguments[#arguments + 1] = "--" .. name .. (flag and "" or "=" .. value)
    end
  end
  if not model and #arguments == 0 then
    error({ reason = "the block names no model" })
  end
  return checked(arguments), model
end

--- Runs a program and gives what it printed and what it said; an error where it failed.
local function run(command, arguments, folder)
  local said = folder .. "/said.txt"
  local call, all = command, arguments
  if not windows then
    all = { "-c", 'said=$1; shift; exec "$@" 2>"$said" </dev/null', "sh", said, command }
    for _, word in ipairs(arguments) do
      all[#all + 1] = word
    end
    call = "sh"
  end
  local done, printed = pcall(pandoc.pipe, call, all, "")
  local words_said = ""
  local file = io.open(said)
  if file then
    words_said = file:read("a")
    file:close()
  end
  -- where a model lies for the moment is nobody's business
  words_said = words_said:gsub((folder .. "/"):gsub("%p", "%%%0"), "")
  if not done then
    if words_said:match("exec: [^\n]*: not found") then
      words_said = "there is no program " .. command .. ": put it on the PATH, or name it in the variable MOA"
    end
    if words_said == "" then
      words_said = command .. " did not run, or says why above; is it installed?"
    end
    error({ reason = words_said })
  end
  return printed, words_said
end

local function is_html()
  return FORMAT:match("^html") or FORMAT:match("^revealjs") or FORMAT:match("^slidy")
    or FORMAT:match("^s5") or FORMAT:match("^dzslides") or FORMAT:match("^slideous")
end

local function kind(block)
  local wanted = block.attributes.format
  if wanted then
    if wanted ~= "svg" and wanted ~= "png" and wanted ~= "pdf" then
      error({ reason = 'no format "' .. wanted .. '": svg, png or pdf' })
    end
    return wanted
  end
  if is_html() or FORMAT:match("^epub") then
    return "svg"
  end
  if FORMAT:match("latex") or FORMAT:match("beamer") or FORMAT:match("context") then
    return "pdf"
  end
  if FORMAT:match("docx") or FORMAT:match("odt") or FORMAT:match("pptx") or FORMAT:match("rtf") then
    return "png"
  end
  return "svg"
end

local types = { svg = "image/svg+xml", png = "image/png", pdf = "application/pdf" }

local function drawn(block, ending)
  local arguments, model = asked(block)
  local picture, said
  local function draw(folder)
    local all = { "draw" }
    if model then
      local path = folder .. "/" .. model.name
      local file = assert(io.open(path, "wb"))
      file:write(model.text, "\n")
      file:close()
      all[#all + 1] = path
    end
    for _, word in ipairs(arguments) do
      all[#all + 1] = word
    end
    for _, word in ipairs({ "--output=-", "--to=" .. ending, "--alt=-" }) do
      all[#all + 1] = word
    end
    picture, said = run(program(), all, folder)
  end
  -- pandoc makes text of an error that leaves the folder, so none does
  local done, wrong = true, nil
  pandoc.system.with_temporary_directory("moa", function(folder)
    done, wrong = pcall(draw, folder)
  end)
  if not done then
    error(wrong, 0)
  end
  local brief
  for line in said:gmatch("[^\n]+") do
    if line:match("^note") or line:match("^warning") or line:match("^%s*=") then
      io.stderr:write("moa: ", line, "\n")
    else
      brief = brief or line
    end
  end
  return picture, brief or "A picture drawn by moa"
end

local function escaped(text)
  return (text:gsub("[&<>\"]", { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }))
end

--- Inline, so that it is read aloud and its links work; the ids of two pictures never meet.
local function inline(block, svg)
  local size = ""
  for _, name in ipairs({ "width", "height" }) do
    local value = block.attributes[name]
    if value then
      size = size .. name .. ":" .. escaped(value:match("^[%d.]+$") and value .. "px" or value) .. ";"
    end
  end
  if not block.attributes.height then
    size = size .. "height:auto;"
  end
  local style = "max-width:100%;" .. size
  local start = "<svg style=\"" .. style .. "\" "
  svg = svg:gsub("^<%?xml[^>]*%?>%s*", ""):gsub("<svg ", function() return start end, 1)
  local caption = block.attributes.caption
  local id = block.identifier ~= "" and ' id="' .. escaped(block.identifier) .. '"' or ""
  local figure = "<figure class=\"moa\"" .. id .. ">\n" .. svg
  if caption then
    figure = figure .. "<figcaption>" .. escaped(caption) .. "</figcaption>\n"
  end
  return pandoc.RawBlock("html", figure .. "</figure>")
end

local function image(block, picture, ending, brief)
  local name = "moa-" .. pandoc.sha1(picture) .. "." .. ending
  pandoc.mediabag.insert(name, types[ending], picture)
  local caption = block.attributes.caption
  local attributes = { alt = block.attributes.alt or brief }
  for _, size in ipairs({ "width", "height" }) do
    attributes[size] = block.attributes[size]
  end
  if not attributes.width and not attributes.height then
    attributes.width = "100%"
  end
  local attr = pandoc.Attr(block.identifier, { "moa" }, attributes)
  local shown = { pandoc.Str(caption or attributes.alt) }
  if caption and pandoc.Figure then
    local plain = pandoc.Plain({ pandoc.Image(shown, name, "", attr) })
    return pandoc.Figure({ plain }, { long = { pandoc.Plain(shown) } })
  end
  return pandoc.Para({ pandoc.Image(shown, name, caption and "fig:" or "", attr) })
end

local function failed(block, reason)
  io.stderr:write("moa: a block could not be drawn: ", reason, "\n")
  return pandoc.Div({
    pandoc.Para({ pandoc.Strong({ pandoc.Str("This picture could not be drawn.") }) }),
    pandoc.CodeBlock((reason:gsub("%s+$", ""))),
    pandoc.CodeBlock(block.text),
  }, pandoc.Attr("", { "moa-error" }))
end

function CodeBlock(block)
  if not block.classes:includes("moa") then
    return nil
  end
  local done, result = pcall(function()
    local ending = kind(block)
    local picture, brief = drawn(block, ending)
    if ending == "svg" and is_html() then
      return inline(block, picture)
    end
    return image(block, picture, ending, brief)
  end)
  if done then
    return result
  end
  return failed(block, type(result) == "table" and result.reason or tostring(result))
end
