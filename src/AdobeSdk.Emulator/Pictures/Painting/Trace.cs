using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Painting;

/// <summary>
/// What a film needs to know of a still in order to move its parts: copies from half way through the painting.
/// A pixel that looks at the end as it looked then belongs to that part.
/// </summary>
internal sealed class Trace : IDisposable
{
    /// <summary>The sky without its clouds.</summary>
    public Raster? ClearSky { get; private set; }

    /// <summary>The sky, finished.</summary>
    public Raster? Sky { get; private set; }

    /// <summary>All of the picture when the water was finished.</summary>
    public Raster? Water { get; private set; }

    public void KeepClearSky(Raster raster) => ClearSky ??= raster.Clone();

    public void KeepSky(Raster raster) => Sky ??= raster.Clone();

    public void KeepWater(Raster raster) => Water ??= raster.Clone();

    public void Dispose()
    {
        ClearSky?.Dispose();
        Sky?.Dispose();
        Water?.Dispose();
    }
}
