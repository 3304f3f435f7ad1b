package org.moagraph.lsp;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.moagraph.assist.Lines;

/** An editor with one file open, at the other end of two pipes. */
final class Editor implements LanguageClient, AutoCloseable {

  static final String URI = "file:///models/small.yaml";
  private static final int SECONDS = 30;

  private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
  private final List<Object> telemetry = new ArrayList<>();
  private final OutputStream toServer;
  private final CompletableFuture<Boolean> served;
  private final LanguageServer server;
  private String text = "";
  private int version;

  private Editor(
      OutputStream toServer, PipedInputStream fromServer, CompletableFuture<Boolean> served) {
    this.toServer = toServer;
    this.served = served;
    var launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
    this.server = launcher.getRemoteProxy();
    launcher.startListening();
  }

  /** An editor that has greeted a server. */
  static Editor started() throws Exception {
    var toServer = new PipedOutputStream();
    var in = new PipedInputStream(toServer, 1 << 20);
    var out = new PipedOutputStream();
    var fromServer = new PipedInputStream(out, 1 << 20);
    var served = CompletableFuture.supplyAsync(() -> ModelServer.serve(in, out, "1.2.3"));
    var editor = new Editor(toServer, fromServer, served);
    editor.initialize();
    return editor;
  }

  InitializeResult initialize() throws Exception {
    var params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    var result = server.initialize(params).get(SECONDS, TimeUnit.SECONDS);
    server.initialized(new InitializedParams());
    return result;
  }

  LanguageServer server() {
    return server;
  }

  TextDocumentIdentifier file() {
    return new TextDocumentIdentifier(URI);
  }

  String text() {
    return text;
  }

  /** Opens the file; what is found in it. */
  PublishDiagnosticsParams open(String words) throws Exception {
    text = words;
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(new TextDocumentItem(URI, "yaml", ++version, words)));
    return findings();
  }

  /** Writes other words where the first ones stand, by a change of that stretch alone. */
  PublishDiagnosticsParams write(String there, String words) throws Exception {
    int at = text.indexOf(there);
    type(new Range(position(at), position(at + there.length())), words);
    text = text.substring(0, at) + words + text.substring(at + there.length());
    return findings();
  }

  void type(Range range, String words) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(URI, ++version),
                List.of(new TextDocumentContentChangeEvent(range, words))));
  }

  /** The place of the mark in words of the file. */
  Position at(String marked) {
    var words = marked.replace("¦", "");
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(marked);
    }
    return position(at + marked.indexOf('¦'));
  }

  private Position position(int offset) {
    var lines = Lines.of(text);
    return new Position(lines.line(offset), lines.column(offset));
  }

  String at(Range range) {
    var lines = Lines.of(text);
    return text.substring(
        lines.offset(range.getStart().getLine(), range.getStart().getCharacter()),
        lines.offset(range.getEnd().getLine(), range.getEnd().getCharacter()));
  }

  /** What is found in the version that was sent last. */
  PublishDiagnosticsParams findings() throws Exception {
    while (true) {
      var next = published.poll(SECONDS, TimeUnit.SECONDS);
      if (next == null) {
        throw new TimeoutException("no findings");
      }
      if (next.getVersion() == null || next.getVersion() == version) {
        return next;
      }
    }
  }

  boolean isSilent() throws InterruptedException {
    return published.poll(300, TimeUnit.MILLISECONDS) == null;
  }

  /** Sends bytes as they are. */
  void send(byte[] bytes) throws IOException {
    synchronized (toServer) {
      toServer.write(bytes);
      toServer.flush();
    }
  }

  /** Whether the server, which has ended, was told before. */
  boolean ended() throws Exception {
    return served.get(SECONDS, TimeUnit.SECONDS);
  }

  void closeStream() throws IOException {
    toServer.close();
  }

  @Override
  public void close() throws Exception {
    closeStream();
    ended();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.add(diagnostics);
  }

  @Override
  public void telemetryEvent(Object object) {
    telemetry.add(object);
  }

  @Override
  public void showMessage(MessageParams message) {
    telemetry.add(message);
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.completedFuture(new MessageActionItem("no"));
  }

  @Override
  public void logMessage(MessageParams message) {
    telemetry.add(message);
  }
}
