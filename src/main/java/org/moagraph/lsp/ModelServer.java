package org.moagraph.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Answers one editor until it says good-bye or its stream ends. */
public final class ModelServer implements LanguageServer {

  /** What is typed next is asked for anew after these. */
  private static final List<String> TRIGGERS = List.of(" ", ":", "[", "{", ",", "\"");

  /** The library tells at length, on a stream that people see, what the protocol tells anyway. */
  private static final Logger CHATTER = Logger.getLogger("org.eclipse.lsp4j");

  private final String version;
  private final OpenDocuments documents = new OpenDocuments();
  private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
  private boolean shutDown;

  private ModelServer(String version) {
    this.version = version;
  }

  /**
   * Answers what comes in until the end; whether the editor had said before that it would end.
   *
   * @param version of this program, as the editor is told
   */
  public static boolean serve(InputStream in, OutputStream out, String version) {
    CHATTER.setLevel(Level.OFF);
    var server = new ModelServer(version);
    var threads =
        Executors.newCachedThreadPool(
            run -> {
              var thread = new Thread(run, "moa lsp");
              thread.setDaemon(true);
              return thread;
            });
    try {
      var launcher = LSPLauncher.createServerLauncher(server, in, out, threads, c -> c);
      server.documents.connect(launcher.getRemoteProxy());
      var listening = launcher.startListening();
      threads.execute(() -> server.endWith(listening));
      return server.ended.join();
    } finally {
      server.documents.close();
      threads.shutdownNow();
    }
  }

  private void endWith(Future<Void> listening) {
    try {
      listening.get();
    } catch (ExecutionException | InterruptedException e) {
      // the stream is gone, which is an end too
    }
    ended.complete(shutDown);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    var can = new ServerCapabilities();
    can.setPositionEncoding(PositionEncodingKind.UTF16);
    can.setTextDocumentSync(TextDocumentSyncKind.Incremental);
    can.setCompletionProvider(new CompletionOptions(false, TRIGGERS));
    can.setHoverProvider(true);
    can.setDefinitionProvider(true);
    can.setReferencesProvider(true);
    can.setDocumentHighlightProvider(true);
    can.setRenameProvider(new RenameOptions(true));
    can.setDocumentFormattingProvider(true);
    can.setDocumentSymbolProvider(true);
    can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    return CompletableFuture.completedFuture(
        new InitializeResult(can, new ServerInfo("moa", version)));
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    return CompletableFuture.completedFuture(new Object());
  }

  @Override
  public void exit() {
    ended.complete(shutDown);
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // nothing is traced
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return new NoWorkspace();
  }
}
