package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** One transaction that changed records: who, when, and why if a reason was asked for. */
@Entity
@RevisionEntity(RevisionStamp.class)
public class Revision {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @RevisionNumber
  private Long id;

  @RevisionTimestamp
  @Column(nullable = false)
  private long changedAtMillis;

  @Column(nullable = false, length = 100)
  private String person;

  @Column(nullable = false, length = 40)
  private String login;

  @Column(length = 500)
  private String reason;

  void stamp(String login, String person, String reason) {
    this.login = login;
    this.person = person;
    this.reason = reason;
  }

  Long id() {
    return id;
  }

  Instant at() {
    return Instant.ofEpochMilli(changedAtMillis);
  }

  String person() {
    return person;
  }

  String reason() {
    return reason;
  }
}
