package org.moagraph.lsp;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.moagraph.assist.Lines;
import org.moagraph.assist.Range;
import org.moagraph.assist.Rewrite;

/** Offsets as the protocol has them: lines and columns from 0, in UTF-16. */
final class Places {

  private Places() {}

  static Range range(Lines lines, org.eclipse.lsp4j.Range range) {
    int from = offset(lines, range.getStart());
    return new Range(from, Math.max(from, offset(lines, range.getEnd())));
  }

  static int offset(Lines lines, Position position) {
    return lines.offset(position.getLine(), position.getCharacter());
  }

  static org.eclipse.lsp4j.Range range(Lines lines, Range range) {
    return new org.eclipse.lsp4j.Range(position(lines, range.from()), position(lines, range.to()));
  }

  private static Position position(Lines lines, int offset) {
    return new Position(lines.line(offset), lines.column(offset));
  }

  static TextEdit edit(Lines lines, org.moagraph.edit.TextEdit edit) {
    return new TextEdit(range(lines, new Range(edit.start(), edit.end())), edit.replacement());
  }

  static TextEdit edit(Lines lines, Rewrite rewrite) {
    return new TextEdit(range(lines, rewrite.range()), rewrite.text());
  }
}
