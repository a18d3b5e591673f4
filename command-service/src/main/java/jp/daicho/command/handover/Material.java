package jp.daicho.command.handover;

import jp.daicho.contract.handover.AgreedMaterial;

/** An agreed row of 表7-1-1 and how far its handover has come. */
record Material(AgreedMaterial agreed, boolean delivered, boolean accepted) {

    static Material agreed(AgreedMaterial row) {
        return new Material(row, false, false);
    }

    boolean needed() {
        return agreed.needed();
    }

    boolean open() {
        return needed() && !accepted;
    }

    Material agreedAnew(AgreedMaterial row) {
        return new Material(row, delivered, accepted);
    }

    Material handedOver() {
        return new Material(agreed, true, false);
    }

    Material taken() {
        return new Material(agreed, true, true);
    }

    Material givenBack() {
        return new Material(agreed, false, false);
    }
}
