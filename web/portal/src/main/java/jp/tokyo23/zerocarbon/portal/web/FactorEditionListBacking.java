package jp.tokyo23.zerocarbon.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.tokyo23.zerocarbon.shared.emission.FactorEdition;
import jp.tokyo23.zerocarbon.shared.emission.FactorEditionRow;
import jp.tokyo23.zerocarbon.shared.emission.FactorEditionService;

/** List of the editions of emission factors. */
@Named
@ViewScoped
public class FactorEditionListBacking extends MarkedList<FactorEdition, FactorEditionRow> {

  private static final long serialVersionUID = 1L;

  @Inject private FactorEditionService service;

  @PostConstruct
  void open() {
    open(service, FactorEditionRow::of);
  }
}
