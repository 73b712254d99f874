package library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(indexes = @Index(columnList = "due"))
public class Loan {

  @Id @GeneratedValue private Long id;

  @ManyToOne(optional = false)
  private Book book;

  private LocalDate due;
}
