using AdobeSdk.Emulator.Pictures;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>The subject's mask: white on black, opaque in either colour space.</summary>
internal sealed record SenseiMask() : SenseiOperation("mask", "/sensei/mask")
{
    protected override string DefaultColour => "rgb";

    protected override Picture Draw(byte[] source, bool isTransparent, bool isSoft) => RetouchStudio.SubjectMask(source, "image/png", isSoft);
}
