package jp.tokyo23.zerocarbon.shared.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.record.Change;
import jp.tokyo23.zerocarbon.shared.record.RecordHistoryService;

/** The changes of a record for {@code zc:history}. */
@Named("history")
@RequestScoped
public class HistoryBacking {

  @Inject private RecordHistoryService service;

  private final Map<String, List<Change>> read = new HashMap<>();

  /** Changes of the record, newest first, read once a request. */
  public List<Change> of(String recordType, Long id) {
    return read.computeIfAbsent(recordType + id, key -> service.of(recordType, id));
  }
}
