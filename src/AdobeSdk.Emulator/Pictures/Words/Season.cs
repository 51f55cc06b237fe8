namespace AdobeSdk.Emulator.Pictures.Words;

/// <summary>What grows, and in which colours.</summary>
internal enum Season
{
    Summer,
    Spring,
    Autumn,
    Winter,
}
