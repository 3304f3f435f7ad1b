package org.moagraph.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.moagraph.assist.Completion;

/** Completions as the protocol has them, in the order in which they were found. */
final class Offered {

  private Offered() {}

  static List<CompletionItem> all(Document document, List<Completion> completions) {
    var items = new ArrayList<CompletionItem>();
    for (var completion : completions) {
      var item = new CompletionItem(completion.label());
      item.setKind(kind(completion.kind()));
      item.setSortText("%05d".formatted(items.size()));
      item.setFilterText(completion.known());
      var range = Places.range(document.lines(), completion.replaced());
      item.setTextEdit(Either.forLeft(new TextEdit(range, completion.text())));
      if (!completion.detail().isEmpty()) {
        item.setDetail(completion.detail());
      }
      if (!completion.meaning().isEmpty()) {
        item.setDocumentation(completion.meaning());
      }
      items.add(item);
    }
    return items;
  }

  private static CompletionItemKind kind(Completion.Kind kind) {
    return switch (kind) {
      case KEY -> CompletionItemKind.Property;
      case ENTITY -> CompletionItemKind.Variable;
      case RELATION -> CompletionItemKind.Operator;
      case HYPOTHESIS -> CompletionItemKind.Class;
      case COMPARTMENT -> CompletionItemKind.Module;
      case CLAIM -> CompletionItemKind.Event;
      case WORD -> CompletionItemKind.EnumMember;
      case CITATION -> CompletionItemKind.Reference;
    };
  }
}
