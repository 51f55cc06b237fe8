namespace AdobeSdk.Emulator.Pictures.Motifs;

/// <summary>What a motif needs under it.</summary>
internal enum Habitat
{
    Land,
    Water,
    Sky,
    Table,

    /// <summary>Fills the picture from its bottom edge: a portrait.</summary>
    Frame,
}
