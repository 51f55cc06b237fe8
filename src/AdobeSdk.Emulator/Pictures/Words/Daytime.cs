namespace AdobeSdk.Emulator.Pictures.Words;

/// <summary>Where the light comes from.</summary>
internal enum Daytime
{
    Day,
    Dawn,
    GoldenHour,
    Sunset,
    Dusk,
    Night,
}
