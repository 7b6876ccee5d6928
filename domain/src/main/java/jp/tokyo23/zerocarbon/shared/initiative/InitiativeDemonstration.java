package jp.tokyo23.zerocarbon.shared.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationData;

/**
 * Facts on the initiative as a whole: the declaration, the promotion organisation, the four
 * measures.
 */
@ApplicationScoped
public class InitiativeDemonstration implements DemonstrationData {

  @Inject private DeclarationRepository declarations;
  @Inject private PromotionOrganizationRepository organizations;
  @Inject private JointMeasureRepository measures;

  @Override
  public void load() {
    declarations.add(
        new Declaration(
            new DeclarationDetails(
                "ゼロカーボンシティ特別区の共同宣言", LocalDate.of(2023, 10, 16), 2050, "温室効果ガス排出量実質ゼロの実現")));
    organizations.add(
        new PromotionOrganization(
            new PromotionOrganizationDetails("気候変動対策推進組織", "23区で新たな施策を検討し、推進するため", null)));
    measure("renewable", 1, "再生可能エネルギー電力の利用", "区有施設で使う再エネ電力の共同購入");
    measure("sme", 2, "中小企業の脱炭素化への支援", "金融機関との連携による中小企業への支援");
    measure("zeb", 3, "建物・住宅のZEB・ZEH普及の推進", "ZEB化の事例共有と、職員の知識向上に向けた人材育成");
    measure("forest", 4, "CO2吸収量の確保・効果の把握", "森林環境譲与税に関する情報共有と、活用方法の検討");
  }

  private void measure(String code, int position, String title, String summary) {
    measures.add(
        new JointMeasure(new JointMeasureDetails(new MeasureCode(code), position, title, summary)));
  }
}
