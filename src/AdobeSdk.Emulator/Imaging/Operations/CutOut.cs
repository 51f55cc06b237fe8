using AdobeSdk.Emulator.Pictures;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>The subject, on nothing or, without opacity, on white.</summary>
internal sealed record CutOut() : SenseiOperation("cutout", "/sensei/cutout")
{
    protected override string DefaultColour => "rgba";

    protected override Picture Draw(byte[] source, bool isTransparent, bool isSoft) => RetouchStudio.CutOut(
        source, trim: false, isTransparent ? null : new Tint(255, 255, 255), decontamination: 0, "image/png", isSoft);
}
