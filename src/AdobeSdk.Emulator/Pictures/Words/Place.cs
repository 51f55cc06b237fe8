namespace AdobeSdk.Emulator.Pictures.Words;

/// <summary>The kinds of place a scene can be set in.</summary>
internal enum Place
{
    Sea,
    Beach,
    Lake,
    Mountains,
    Meadow,
    Forest,
    Desert,
    City,
    Space,
    Underwater,
    Room,
    Studio,
}
