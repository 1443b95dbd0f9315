package dev.greenroom.accounts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All that the modules store by owner, in the transaction of whoever asks. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class OwnedWork {

    private final List<PersonalData> parts;
    private final OwnerRepository owners;

    OwnedWork(List<PersonalData> parts, OwnerRepository owners) {
        this.parts =
                parts.stream().sorted(Comparator.comparing(PersonalData::name)).toList();
        this.owners = owners;
    }

    Map<String, Object> export(OwnerId owner) {
        var all = new LinkedHashMap<String, Object>();
        parts.forEach(part -> all.put(part.name(), part.export(owner)));
        return all;
    }

    /** Deletes the work and its owner. */
    void delete(OwnerId owner) {
        parts.forEach(part -> part.delete(owner));
        owners.delete(owner);
    }

    /** Moves a guest's work whole and removes the guest. Whoever is no guest keeps what is theirs. */
    void move(OwnerId from, OwnerId to) {
        if (!from.equals(to) && owners.lockGuest(from)) {
            parts.forEach(part -> part.move(from, to));
            owners.delete(from);
        }
    }
}
