package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.emission.EnergyKind;
import jp.tokyo23.zerocarbon.shared.emission.FactorEdition;
import jp.tokyo23.zerocarbon.shared.emission.FactorEditionDetails;
import jp.tokyo23.zerocarbon.shared.emission.FactorEditionService;
import jp.tokyo23.zerocarbon.shared.emission.FactorLine;
import jp.tokyo23.zerocarbon.shared.emission.FactorListFile;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form that takes an edition of emission factors in, or corrects what is said about one. */
@Named
@ViewScoped
public class FactorEditionEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final long LARGEST_FILE = 2_000_000;

  @Inject private FactorEditionService service;
  @Inject private RecordForm form;

  private String title;
  private FiscalYear resultYear;
  private LocalDate publishedOn;
  private LocalDate updatedOn;
  private boolean complete = true;
  private String source;
  private String notice;
  private String doubts;
  private ConfirmationMark mark = ConfirmationMark.TO_BE_CONFIRMED;
  private transient Part file;

  public void load() {
    FactorEdition record = form.open(service);
    if (record != null) {
      title = record.title();
      resultYear = record.resultYear();
      publishedOn = record.publishedOn();
      updatedOn = record.updatedOn();
      complete = record.complete();
      source = record.source();
      notice = record.notice();
      doubts = record.doubts();
      mark = record.mark();
    }
  }

  public String save() {
    return form.save(service, this::details, "/factor-edition");
  }

  private FactorEditionDetails details() {
    return new FactorEditionDetails(
        EnergyKind.ELECTRICITY,
        title,
        resultYear,
        resultYear.next(),
        publishedOn,
        updatedOn,
        complete,
        source,
        notice,
        doubts,
        mark,
        form.isFresh() ? lines() : List.of());
  }

  private List<FactorLine> lines() {
    if (file == null || file.getSize() == 0 || file.getSize() > LARGEST_FILE) {
      throw new RuleViolation("factorList.empty").at("file");
    }
    try (InputStream stream = file.getInputStream()) {
      return FactorListFile.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public RecordForm getForm() {
    return form;
  }

  public ConfirmationMark[] getMarkChoices() {
    return ConfirmationMark.values();
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public FiscalYear getResultYear() {
    return resultYear;
  }

  public void setResultYear(FiscalYear resultYear) {
    this.resultYear = resultYear;
  }

  public LocalDate getPublishedOn() {
    return publishedOn;
  }

  public void setPublishedOn(LocalDate publishedOn) {
    this.publishedOn = publishedOn;
  }

  public LocalDate getUpdatedOn() {
    return updatedOn;
  }

  public void setUpdatedOn(LocalDate updatedOn) {
    this.updatedOn = updatedOn;
  }

  public boolean isComplete() {
    return complete;
  }

  public void setComplete(boolean complete) {
    this.complete = complete;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getNotice() {
    return notice;
  }

  public void setNotice(String notice) {
    this.notice = notice;
  }

  public String getDoubts() {
    return doubts;
  }

  public void setDoubts(String doubts) {
    this.doubts = doubts;
  }

  public ConfirmationMark getMark() {
    return mark;
  }

  public void setMark(ConfirmationMark mark) {
    this.mark = mark;
  }
}
