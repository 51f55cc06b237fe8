using AdobeSdk.Emulator.Pictures.Motifs;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>A motif that is to appear.</summary>
/// <param name="Motif">What.</param>
/// <param name="Colour">The colour the prompt gives it.</param>
/// <param name="X">Where it stands across the picture, 0 to 1.</param>
/// <param name="Scale">1 for the hero; smaller for what stands behind.</param>
/// <param name="Index">Its place in the order of appearance.</param>
internal sealed record Actor(IMotif Motif, Rgb? Colour, float X, float Scale, int Index)
{
    public Habitat Habitat => Motif.Habitat;
}
