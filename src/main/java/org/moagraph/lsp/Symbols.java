package org.moagraph.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.moagraph.assist.Lines;
import org.moagraph.assist.Mention;
import org.moagraph.assist.Outlined;

/** The outline of a file as the protocol has it. */
final class Symbols {

  private Symbols() {}

  static List<Either<SymbolInformation, DocumentSymbol>> of(Document document) {
    return document.draft().outline().stream()
        .map(
            part ->
                Either.<SymbolInformation, DocumentSymbol>forRight(symbol(document.lines(), part)))
        .toList();
  }

  private static DocumentSymbol symbol(Lines lines, Outlined part) {
    var symbol =
        new DocumentSymbol(
            part.name(),
            kind(part.kind()),
            Places.range(lines, part.range()),
            Places.range(lines, part.place()));
    symbol.setDetail(part.detail());
    symbol.setChildren(part.parts().stream().map(p -> symbol(lines, p)).toList());
    return symbol;
  }

  private static SymbolKind kind(Optional<Mention.Kind> kind) {
    return kind.map(Symbols::kind).orElse(SymbolKind.Property);
  }

  private static SymbolKind kind(Mention.Kind kind) {
    return switch (kind) {
      case ENTITY -> SymbolKind.Variable;
      case COMPARTMENT -> SymbolKind.Module;
      case HYPOTHESIS -> SymbolKind.Class;
      case CLAIM -> SymbolKind.Event;
      case EXPERIMENT -> SymbolKind.Method;
      case VIEW -> SymbolKind.Interface;
    };
  }
}
