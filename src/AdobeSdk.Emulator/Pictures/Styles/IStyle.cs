using AdobeSdk.Emulator.Pictures.Chance;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Styles;

/// <summary>A way of rendering: works on the painted picture as a whole.</summary>
internal interface IStyle
{
    void Apply(Raster raster, SeededRandom random);
}
