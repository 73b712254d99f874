import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;

@Entity
class Item {
  @Id long id;
  @ColumnDefault("7") int amount;
  @ColumnDefault("'x'") @Column(nullable = false) String text;
  @Generated @ColumnDefault("now()") Instant moment;
  @Collate("C") String collated;
  @Comment("it is") String noted;
  @Comment("this one") @Column(comment = "not that one") String other;
  @Nationalized String national;
  @Nationalized @Lob String large;
  @ColumnTransformer(read = "upper(shown)", write = "?") String shown;
  @Formula("1 + 1") int computed;
  @FractionalSeconds(3) Instant brief;
}
