// The mapped key has a column of its own name, the join column another.
@Entity class Person { @Id long ssn; }

@Entity
class MedicalHistory {
  @Id @Column(name = "history_id") Long id;
  @MapsId @OneToOne @JoinColumn(name = "patient_ssn") Person patient;
}
