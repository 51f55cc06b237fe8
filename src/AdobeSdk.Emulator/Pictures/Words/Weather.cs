namespace AdobeSdk.Emulator.Pictures.Words;

/// <summary>What stands between the light and the land.</summary>
internal enum Weather
{
    Fair,
    Clear,
    Cloudy,
    Rain,
    Storm,
    Fog,
    Snow,
    Aurora,
}
