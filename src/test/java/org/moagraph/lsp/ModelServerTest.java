package org.moagraph.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An hour in an editor. */
class ModelServerTest {

  private static final String MODEL =
      """
      moa: 1
      id: small
      title: "Small 🧠 model"
      entities:
        ketamine: {type: drug, label: "🧠 Ketamine"}
        nmdar: {type: receptor, label: NMDA receptor}
        relief: {type: outcome, label: Relief}
      claims:
        - {claim: ketamine antagonizes nmdar, direct: true, status: putative}
        - {claim: nmdar prevents relief, direct: true, status: putative}
      """;

  private Editor editor;

  @BeforeEach
  void start() throws Exception {
    editor = Editor.started();
  }

  @AfterEach
  void end() throws Exception {
    editor.close();
  }

  @Test
  void theEditorIsToldWhatThereIs() throws Exception {
    var result = editor.initialize();

    assertThat(result.getServerInfo().getName()).isEqualTo("moa");
    assertThat(result.getServerInfo().getVersion()).isEqualTo("1.2.3");
    assertThat(result.getCapabilities().getCompletionProvider()).isNotNull();
  }

  @Test
  void findingsStandWhereTheyAreAndGoWhenTheyAreMended() throws Exception {
    assertThat(errors(editor.open(MODEL).getDiagnostics())).isEmpty();

    var broken = errors(editor.write("nmdar prevents", "nmdarr prevents").getDiagnostics());
    assertThat(broken).hasSize(1);
    assertThat(broken.get(0).getCode().getLeft()).isEqualTo("E0201");
    assertThat(editor.at(broken.get(0).getRange())).isEqualTo("nmdarr");
    assertThat(broken.get(0).getMessage().getLeft()).contains("did you mean \"nmdar\"?");

    assertThat(errors(editor.write("nmdarr", "nmdar").getDiagnostics())).isEmpty();
  }

  /** A letter outside the first plane is one column in a finding and two in the protocol. */
  @Test
  void columnsAreThoseOfTheProtocol() throws Exception {
    var found =
        errors(
            editor
                .open(MODEL.replace("label: \"🧠 Ketamine\"", "label: \"🧠\", colour: red"))
                .getDiagnostics());

    assertThat(found).extracting(d -> editor.at(d.getRange())).containsExactly("colour");
  }

  @Test
  void changesInLinesThatEndInCrLfAreUnderstood() throws Exception {
    editor.open(MODEL.replace("\n", "\r\n"));

    var found = errors(editor.write("prevents", "prevnts").getDiagnostics());
    assertThat(found).extracting(d -> editor.at(d.getRange())).containsExactly("prevnts");
  }

  @Test
  void manyChangesAreCheckedOnceTheyCome() throws Exception {
    editor.open(MODEL);
    var end = new Position(900, 0);
    for (int i = 0; i < 200; i++) {
      editor.type(new Range(end, end), "# a line\n");
    }

    assertThat(errors(editor.findings().getDiagnostics())).isEmpty();
  }

  @Test
  void whatMayStandHereIsOffered() throws Exception {
    editor.open(MODEL + "  - claim: ketamine pa");

    var relation =
        offered("ketamine pa¦").stream()
            .filter(c -> c.getLabel().equals("partially agonizes"))
            .findFirst()
            .orElseThrow();
    assertThat(relation.getDetail()).isEqualTo("+ pharmacology");
    assertThat(relation.getDocumentation().getLeft()).startsWith("Raises its target.");
    var edit = relation.getTextEdit().getLeft();
    assertThat(editor.at(edit.getRange())).isEqualTo("pa");
    assertThat(edit.getNewText()).isEqualTo("partially agonizes ");
    editor.write("ketamine pa", "ketamine partially agonizes ");
    assertThat(offered("ketamine partially agonizes ¦"))
        .extracting(CompletionItem::getLabel)
        .startsWith("nmdar");
  }

  @Test
  void aWordIsExplainedWithWhatIsWrongThere() throws Exception {
    editor.open(MODEL.replace("nmdar prevents", "nmdarr prevents"));

    assertThat(hover("nmd¦ar: {type")).startsWith("**NMDA receptor** (`nmdar`)");
    assertThat(hover("nmd¦arr")).startsWith("error E0201: unknown entity");
  }

  @Test
  void aNameLeadsToItsDeclarationAndItsUses() throws Exception {
    editor.open(MODEL);
    var service = editor.server().getTextDocumentService();

    var definition =
        service.definition(new DefinitionParams(editor.file(), editor.at("nmd¦ar prevents"))).get();
    assertThat(definition.getLeft())
        .extracting(l -> l.getRange().getStart().getLine())
        .containsExactly(5);
    var place =
        new ReferenceParams(
            editor.file(), editor.at("nmd¦ar prevents"), new ReferenceContext(false));
    assertThat(service.references(place).get())
        .extracting(l -> l.getRange().getStart().getLine())
        .containsExactly(8, 9);
  }

  @Test
  void aNameIsChangedEverywhere() throws Exception {
    editor.open(MODEL);
    var service = editor.server().getTextDocumentService();
    var at = editor.at("nmd¦ar prevents");

    assertThat(
            service
                .prepareRename(new PrepareRenameParams(editor.file(), at))
                .get()
                .getSecond()
                .getPlaceholder())
        .isEqualTo("nmdar");
    var edit = service.rename(new RenameParams(editor.file(), at, "grin1")).get();
    assertThat(edit.getChanges().get(Editor.URI))
        .extracting(e -> e.getNewText())
        .containsExactly("grin1", "ketamine antagonizes grin1", "grin1 prevents relief");
    assertThatThrownBy(() -> service.rename(new RenameParams(editor.file(), at, "relief")).get())
        .hasMessageContaining("relief");
  }

  @Test
  void whatWasMeantIsAQuickFix() throws Exception {
    editor.open(MODEL.replace("nmdar prevents", "nmdarr prevents"));
    var at = editor.at("nmd¦arr");

    var actions =
        editor
            .server()
            .getTextDocumentService()
            .codeAction(
                new CodeActionParams(
                    editor.file(), new Range(at, at), new CodeActionContext(List.of())))
            .get();
    CodeAction action = actions.get(0).getRight();
    assertThat(action.getTitle()).isEqualTo("change it to \"nmdar\"");
    var edit = Objects.requireNonNull(action.getEdit().getChanges().get(Editor.URI)).get(0);
    editor.write(editor.at(edit.getRange()), edit.getNewText());
    assertThat(editor.text()).isEqualTo(MODEL);
  }

  @Test
  void linesAreIndentedAndPartsListed() throws Exception {
    editor.open(MODEL.replace("  - {claim", "-   {claim"));
    var service = editor.server().getTextDocumentService();

    var edits =
        service
            .formatting(new DocumentFormattingParams(editor.file(), new FormattingOptions(2, true)))
            .get();
    assertThat(edits).extracting(e -> e.getNewText()).containsExactly("  ", " ", "  ", " ");
    var symbols = service.documentSymbol(new DocumentSymbolParams(editor.file())).get();
    assertThat(symbols)
        .extracting(s -> s.getRight().getName())
        .containsExactly("moa", "id", "title", "entities", "claims");
    assertThat(symbols.get(3).getRight().getChildren()).hasSize(3);
  }

  @Test
  void theYamlOfOtherProgramsIsLeftAlone() throws Exception {
    assertThat(editor.open("services:\n  web: {image: x, image: y}\n").getDiagnostics()).isEmpty();
    assertThat(offered("services:\n¦")).isEmpty();
  }

  @Test
  void aFileThatIsClosedHasNoFindings() throws Exception {
    editor.open(MODEL.replace("nmdar prevents", "nmdarr prevents"));
    editor
        .server()
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(editor.file()));

    assertThat(editor.findings().getDiagnostics()).isEmpty();
    assertThat(hover("nmd¦ar: {type")).isEmpty();
  }

  @Test
  void aMessageThatIsNoneDoesNotEndIt() throws Exception {
    editor.open(MODEL);
    editor.send(message("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":"));
    editor.send(message("[]"));
    editor.send(
        message(
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":7}}"));
    editor.send(message("{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"no/such\",\"params\":{}}"));
    editor.send("Nonsense\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    editor.type(new Range(new Position(900, 7), new Position(-1, 5)), "# out of the file");

    assertThat(hover("nmd¦ar: {type")).startsWith("**NMDA receptor**");
  }

  @Test
  void anEditorThatSaysGoodByeIsLeft() throws Exception {
    editor.open(MODEL);
    editor.server().shutdown().get(30, TimeUnit.SECONDS);
    editor.server().exit();

    assertThat(editor.ended()).isTrue();
  }

  @Test
  void anEditorThatIsGoneIsLeftToo() throws Exception {
    editor.open(MODEL);
    editor.closeStream();

    assertThat(editor.ended()).isFalse();
  }

  private static byte[] message(String body) {
    return ("Content-Length: " + body.length() + "\r\n\r\n" + body)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static List<Diagnostic> errors(List<Diagnostic> found) {
    return found.stream().filter(d -> d.getSeverity() == DiagnosticSeverity.Error).toList();
  }

  private List<CompletionItem> offered(String marked) throws Exception {
    return answered(
            editor
                .server()
                .getTextDocumentService()
                .completion(new CompletionParams(editor.file(), editor.at(marked))))
        .getLeft();
  }

  private String hover(String marked) throws Exception {
    var hover =
        answered(
            editor
                .server()
                .getTextDocumentService()
                .hover(new HoverParams(editor.file(), editor.at(marked))));
    return hover == null ? "" : hover.getContents().getRight().getValue();
  }

  private static <T> T answered(CompletableFuture<T> answer) throws Exception {
    return answer.get(30, TimeUnit.SECONDS);
  }
}
