package org.moagraph.lsp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;
import org.moagraph.assist.Mention;
import org.moagraph.diag.Diagnostic;
import org.moagraph.edit.Change;
import org.moagraph.edit.Edited;
import org.moagraph.edit.Fix;
import org.moagraph.edit.Place;
import org.moagraph.edit.QuickFixes;

/** The files that are open in the editor, and what it asks about them. */
final class OpenDocuments implements TextDocumentService {

  private final Map<String, Document> open = new ConcurrentHashMap<>();
  private final Marks marks = new Marks(this::publish, this::say);
  private @Nullable LanguageClient client;

  void connect(LanguageClient editor) {
    client = editor;
  }

  void close() {
    marks.close();
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    var item = params.getTextDocument();
    changed(new Document(item.getUri(), item.getVersion(), item.getText()));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    var id = params.getTextDocument();
    document(id)
        .ifPresent(document -> changed(document.with(id.getVersion(), params.getContentChanges())));
  }

  private void changed(Document document) {
    open.put(document.uri(), document);
    marks.changed(document);
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    var uri = params.getTextDocument().getUri();
    open.remove(uri);
    marks.closed(uri);
    send(new PublishDiagnosticsParams(uri, List.of()));
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    // what was saved is what was sent before
  }

  private void publish(Marks.Found found) {
    var document = found.document();
    if (open.containsKey(document.uri())) {
      var marked = Marked.all(document, found.findings());
      send(new PublishDiagnosticsParams(document.uri(), marked, document.version()));
    }
  }

  private void send(PublishDiagnosticsParams params) {
    if (client != null) {
      client.publishDiagnostics(params);
    }
  }

  private void say(RuntimeException bug) {
    if (client != null) {
      client.logMessage(
          new MessageParams(
              MessageType.Error, "this is a bug in moa: the file is not checked: " + bug));
    }
  }

  private Optional<Document> document(TextDocumentIdentifier id) {
    return Optional.ofNullable(open.get(id.getUri()));
  }

  /** What is said of that document; nothing of a file that is not open or no model file. */
  private <T> CompletableFuture<T> answer(
      TextDocumentIdentifier id, @Nullable T nothing, Function<Document, @Nullable T> answer) {
    return CompletableFuture.completedFuture(
        document(id).filter(d -> d.isModel() || d.isEmpty()).map(answer).orElse(nothing));
  }

  private static int offset(Document document, TextDocumentPositionParams params) {
    return Places.offset(document.lines(), params.getPosition());
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return answer(
        params.getTextDocument(),
        Either.forLeft(List.of()),
        document ->
            Either.forLeft(
                Offered.all(document, document.draft().completions(offset(document, params)))));
  }

  @Override
  public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
    return answer(
        params.getTextDocument(),
        null,
        document ->
            document
                .draft()
                .hover(offset(document, params), marks.of(document))
                .map(
                    hover ->
                        new Hover(
                            new MarkupContent(MarkupKind.MARKDOWN, hover.markdown()),
                            Places.range(document.lines(), hover.range())))
                .orElse(null));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return answer(
        params.getTextDocument(),
        Either.forLeft(List.of()),
        document ->
            Either.forLeft(
                document
                    .draft()
                    .definition(offset(document, params))
                    .map(range -> location(document, range))
                    .stream()
                    .toList()));
  }

  private static Location location(Document document, org.moagraph.assist.Range range) {
    return new Location(document.uri(), Places.range(document.lines(), range));
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    boolean declaration = params.getContext().isIncludeDeclaration();
    return answer(
        params.getTextDocument(),
        List.of(),
        document ->
            document.draft().mention(offset(document, params)).stream()
                .flatMap(of -> document.draft().mentions().stream().filter(of::names))
                .filter(mention -> declaration || !mention.declares())
                .map(mention -> location(document, mention.range()))
                .toList());
  }

  @Override
  public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
      DocumentHighlightParams params) {
    return answer(
        params.getTextDocument(),
        List.of(),
        document ->
            document.draft().references(offset(document, params)).stream()
                .map(range -> new DocumentHighlight(Places.range(document.lines(), range)))
                .toList());
  }

  @Override
  public CompletableFuture<
          @Nullable Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return answer(
        params.getTextDocument(),
        null,
        document ->
            document
                .draft()
                .mention(offset(document, params))
                .map(
                    mention ->
                        Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
                            new PrepareRenameResult(
                                Places.range(document.lines(), mention.range()), mention.id())))
                .orElse(null));
  }

  @Override
  public CompletableFuture<@Nullable WorkspaceEdit> rename(RenameParams params) {
    return answer(
        params.getTextDocument(),
        null,
        document ->
            document
                .draft()
                .mention(offset(document, params))
                .map(mention -> renamed(document, mention, params.getNewName()))
                .orElse(null));
  }

  private static WorkspaceEdit renamed(Document document, Mention mention, String name) {
    var edited = document.changing().apply(new Change.RenameId(place(mention), name));
    if (edited instanceof Edited.Refused refused) {
      throw new ResponseErrorException(
          new ResponseError(ResponseErrorCode.RequestFailed, refused.why(), null));
    }
    return edit(document, ((Edited.Done) edited).edits());
  }

  private static Place place(Mention mention) {
    var id = mention.id();
    return switch (mention.kind()) {
      case ENTITY -> new Place.Entity(id);
      case COMPARTMENT -> new Place.Compartment(id);
      case HYPOTHESIS -> new Place.Hypothesis(id);
      case CLAIM -> new Place.Claim(id);
      case EXPERIMENT -> new Place.Experiment(id);
      case VIEW -> new Place.View(id);
    };
  }

  private static WorkspaceEdit edit(Document document, List<org.moagraph.edit.TextEdit> changes) {
    var edits = new LinkedHashMap<String, List<TextEdit>>();
    edits.put(document.uri(), changes.stream().map(c -> Places.edit(document.lines(), c)).toList());
    return new WorkspaceEdit(edits);
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
    return answer(
        params.getTextDocument(),
        List.of(),
        document ->
            document.draft().formatted().stream()
                .map(change -> Places.edit(document.lines(), change))
                .toList());
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return answer(params.getTextDocument(), List.of(), Symbols::of);
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return answer(
        params.getTextDocument(),
        List.of(),
        document -> {
          var asked = Places.range(document.lines(), params.getRange());
          var text = document.changing();
          return marks.of(document).stream()
              .filter(f -> Marked.meets(document, f, asked))
              .flatMap(f -> QuickFixes.of(f, text).stream().map(fix -> action(document, f, fix)))
              .toList();
        });
  }

  private static Either<Command, CodeAction> action(
      Document document, Diagnostic finding, Fix fix) {
    var action = new CodeAction(fix.title());
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(Marked.of(document, finding)));
    action.setEdit(edit(document, fix.edits()));
    return Either.forRight(action);
  }
}
