namespace AdobeSdk.Emulator.Pictures.Motifs;

/// <summary>What a motif needs under it.</summary>
internal enum Habitat
{
    Land,
    Water,
    Sky,
    Table,
}
