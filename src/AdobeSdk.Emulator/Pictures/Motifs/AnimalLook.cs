using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Motifs;

/// <summary>What tells one sitting animal from another.</summary>
internal sealed record AnimalLook(string[] Nouns, uint Fur)
{
    public enum Ear
    {
        Pointed,
        Floppy,
        Long,
        Round,
    }

    public Ear Ears { get; init; } = Ear.Pointed;

    /// <summary>Chest, cheeks and muzzle.</summary>
    public uint Pale { get; init; } = 0xF6EFE2;

    /// <summary>How far the muzzle reaches down, 0 for a cat, 1 for a dog.</summary>
    public float Muzzle { get; init; }

    /// <summary>Whether the tail is a brush with a pale tip.</summary>
    public bool Brush { get; init; }

    public bool Stripes { get; init; }

    public bool Mane { get; init; }

    /// <summary>Dark rings around the eyes, dark limbs and ears.</summary>
    public bool Patches { get; init; }

    public uint Eyes { get; init; } = 0x6E4A22;

    public Rgb FurColour => Rgb.Hex(Fur);
}
