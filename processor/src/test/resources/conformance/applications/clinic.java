// A clinic: people as a joined hierarchy, composite keys, sequences of their own, history by dates.
@MappedSuperclass abstract class Identified<K extends java.io.Serializable> {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clinic")
  @SequenceGenerator(name = "clinic", sequenceName = "clinic_seq", allocationSize = 20)
  K id;
}
@Embeddable record FullName(@Column(length = 60) String given, @Column(length = 60, nullable = false) String family) { }
@Embeddable record Period(@Column(nullable = false) LocalDate since, LocalDate until) { }
@Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Person extends Identified<Long> {
  @Embedded FullName name;
  LocalDate birth;
  @Enumerated(EnumType.STRING) Sex sex;
  @ElementCollection @OrderColumn @Column(length = 30) List<String> phones;
}
enum Sex { FEMALE, MALE, OTHER }
@Entity class Patient extends Person {
  @Column(name = "insurance_no", unique = true, length = 20) String insuranceNumber;
  @ManyToOne Insurer insurer;
  @OneToMany(mappedBy = "patient") List<Visit> visits;
  @ManyToMany @JoinTable(name = "patient_allergy") Set<Substance> allergies;
  @OneToOne(mappedBy = "patient", cascade = CascadeType.ALL) MedicalRecord history;
  @ManyToOne @JoinColumn(name = "contact_id") Person emergencyContact;
}
@Entity @PrimaryKeyJoinColumn(name = "person_id") class Doctor extends Person {
  @Column(nullable = false) String license;
  @ManyToMany @JoinTable(name = "doctor_specialty", uniqueConstraints =
      @UniqueConstraint(columnNames = {"doctor_id", "specialty_id"}),
      joinColumns = @JoinColumn(name = "doctor_id"), inverseJoinColumns = @JoinColumn(name = "specialty_id"))
  List<Specialty> specialties;
  @OneToMany(mappedBy = "doctor") @MapKey(name = "dayOfWeek") Map<DayOfWeek, Shift> shifts;
}
@Entity class Nurse extends Person { @ManyToOne(optional = false) Ward ward; }
@Entity class Insurer extends Identified<Integer> { String title; @Column(length = 11) String bic; }
@Entity class Specialty extends Identified<Integer> { @Column(unique = true, nullable = false) String title; }
@Entity class Substance { @Id @Column(length = 7) String atcCode; String title; }
@Entity class Ward extends Identified<Integer> {
  String title;
  @OneToMany(mappedBy = "id.ward") Set<Room> rooms;
  @OneToOne @JoinColumn(name = "head_id", foreignKey = @ForeignKey(name = "ward_head")) Nurse head;
}
@Embeddable class RoomId implements java.io.Serializable {
  @ManyToOne @JoinColumn(name = "ward_id") Ward ward;
  @Column(name = "room_no", length = 5) String number;
  @Override public boolean equals(Object other) { return this == other; }
  @Override public int hashCode() { return 1; }
}
@Entity class Room { @EmbeddedId RoomId id; short beds; }
@Entity class Stay extends Identified<Long> {
  @ManyToOne(optional = false) Patient patient;
  @ManyToOne @JoinColumns({
    @JoinColumn(name = "ward_id", referencedColumnName = "ward_id"),
    @JoinColumn(name = "room_no", referencedColumnName = "room_no")})
  Room room;
  @Embedded Period period;
}
class ShiftKey implements java.io.Serializable {
  Long doctor;
  DayOfWeek dayOfWeek;
  @Override public boolean equals(Object other) { return this == other; }
  @Override public int hashCode() { return 1; }
}
@Entity @IdClass(ShiftKey.class) class Shift {
  @Id @ManyToOne Doctor doctor;
  @Id DayOfWeek dayOfWeek;
  LocalTime begins;
  LocalTime ends;
}
@Entity class MedicalRecord {
  @Id Long id;
  @OneToOne @MapsId @JoinColumn(name = "patient_id") Patient patient;
  @Lob @Column(nullable = false) String anamnesis;
  @Column(length = 3) String bloodGroup;
  @ElementCollection @CollectionTable(name = "vaccination") Set<Vaccination> vaccinations;
}
@Embeddable class Vaccination {
  @ManyToOne(optional = false) Substance vaccine;
  @Column(nullable = false) LocalDate given;
  @Column(name = "lot_number", length = 20) String lot;
}
@Entity @Table(indexes = @Index(columnList = "patient_id, startsAt"), uniqueConstraints =
    @UniqueConstraint(columnNames = {"doctor_person_id", "startsAt"}))
class Visit extends Identified<Long> {
  @ManyToOne(optional = false) Patient patient;
  @ManyToOne(optional = false) Doctor doctor;
  @Column(nullable = false) OffsetDateTime startsAt;
  Duration planned;
  @Enumerated(EnumType.STRING) @Column(length = 16) VisitState state;
  @OneToMany(cascade = CascadeType.ALL) @JoinColumn(name = "visit_id", nullable = false) @OrderColumn(name = "place")
  List<Finding> findings;
  @OneToMany(mappedBy = "visit") Set<Prescription> prescriptions;
}
enum VisitState { PLANNED, HELD, MISSED, CANCELLED_BY_PATIENT }
@Entity class Finding extends Identified<Long> {
  @ManyToOne Diagnosis diagnosis;
  @Column(length = 2000) String remark;
  boolean certain;
}
@Entity class Diagnosis {
  @Id @Column(length = 8, columnDefinition = "char(8)") String icd;
  @Column(nullable = false) String title;
  @ManyToOne Diagnosis chapter;
}
@Entity class Prescription extends Identified<Long> {
  @ManyToOne(optional = false) Visit visit;
  @ManyToOne(optional = false) @JoinColumn(name = "atc_code") Substance substance;
  @Column(precision = 8, scale = 3) BigDecimal dose;
  @Column(length = 10) String unit;
  @ElementCollection @CollectionTable(name = "intake") @Column(name = "at") Set<LocalTime> intakes;
}
@Entity class Invoice extends Identified<Long> {
  @OneToOne(optional = false) Visit visit;
  @ElementCollection @CollectionTable(name = "invoice_item", joinColumns = @JoinColumn(name = "invoice"))
  @OrderColumn(name = "line") List<InvoiceItem> items;
  @Version Long version;
}
@Embeddable class InvoiceItem {
  @Column(length = 12, nullable = false) String code;
  @Column(precision = 10, scale = 2, nullable = false) BigDecimal price;
}
