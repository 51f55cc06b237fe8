using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Words;

/// <summary>Something the prompt wants to see.</summary>
/// <param name="Motif">The motif's name.</param>
/// <param name="Colour">The colour the prompt gives it, if any.</param>
/// <param name="Count">How many, 1 to 5.</param>
internal sealed record Subject(string Motif, Rgb? Colour, int Count);
