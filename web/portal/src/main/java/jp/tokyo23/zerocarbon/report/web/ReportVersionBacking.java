package jp.tokyo23.zerocarbon.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.report.ReportVersion;
import jp.tokyo23.zerocarbon.report.StatusReportService;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** A frozen report, drawn from its own content. */
@Named
@RequestScoped
public class ReportVersionBacking {

  @Inject private StatusReportService service;

  private Long id;
  private String sentenceKey;
  private ReportVersion version;
  private ReportDocument document;

  public void load() {
    version = NotFoundPage.orElseNotFound(() -> service.version(id));
    document = version == null ? null : service.document(version);
  }

  public ReportVersion getVersion() {
    return version;
  }

  public ReportDocument getDocument() {
    return document;
  }

  /** The chosen sentence; null when none is chosen. */
  public Sentence getChosen() {
    return sentenceKey == null || document == null
        ? null
        : document.sentence(sentenceKey).orElse(null);
  }

  /** Address of this page with a sentence chosen. */
  public String href(Sentence sentence) {
    return "report-version.xhtml?id=" + id + "&s=" + sentence.key() + "#evidence";
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getSentenceKey() {
    return sentenceKey;
  }

  public void setSentenceKey(String sentenceKey) {
    this.sentenceKey = sentenceKey;
  }
}
