package org.moagraph.studio;

import java.io.IOException;
import java.util.Map;
import org.moagraph.serve.LoopbackServer;
import org.moagraph.serve.Reply;
import org.moagraph.serve.Request;
import org.moagraph.text.Json;

/** Gives the browsers of this machine the page of the studio, and answers what it asks. */
public final class StudioServer {
  private static final String ASK = "/ask/";
  private static final String FILE = "/file";
  private static final String PART = "/part/";

  private final Studio studio;

  private StudioServer(Studio studio) {
    this.studio = studio;
  }

  /** A server on a free port, for those who know its address. */
  public static LoopbackServer start(Studio studio) throws IOException {
    return LoopbackServer.toWorkWith(new StudioServer(studio)::answer);
  }

  private Reply answer(Request request) {
    var path = request.path();
    if (path.equals("/")) {
      return StudioPage.of(studio.name());
    }
    if (path.startsWith(PART)) {
      return StudioPage.part(path.substring(PART.length()));
    }
    try {
      var fields = Fields.of(request.text());
      if (path.equals(FILE)) {
        return file(fields);
      }
      return path.startsWith(ASK)
          ? asked(path.substring(ASK.length()), fields)
          : Reply.nothingHere();
    } catch (IOException e) {
      return json(ModelParts.fields("refused", "error: " + e.getMessage()));
    }
  }

  private Reply asked(String question, Fields fields) throws IOException {
    return studio.answer(question, fields).map(StudioServer::json).orElseGet(Reply::nothingHere);
  }

  private Reply file(Fields asked) {
    var kind = Handed.parse(asked.text("kind"));
    if (kind.isEmpty()) {
      return Reply.nothingHere();
    }
    var ran = studio.file(kind.get(), asked);
    return ran.code() == 0 ? Reply.of(kind.get().type(), ran.out()) : json(Answers.refused(ran));
  }

  private static Reply json(Map<String, Object> fields) {
    return Reply.of("application/json", Json.line(fields));
  }
}
