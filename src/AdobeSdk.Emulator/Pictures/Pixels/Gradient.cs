namespace AdobeSdk.Emulator.Pictures.Pixels;

/// <summary>Colours evenly spaced from 0 to 1, blended smoothly in between.</summary>
internal sealed record Gradient(params Rgb[] Stops)
{
    public static Gradient Of(params uint[] stops) => new(Array.ConvertAll(stops, Rgb.Hex));

    public Rgb At(float t)
    {
        float place = Math.Clamp(t, 0, 1) * (Stops.Length - 1);
        int index = Math.Min((int)place, Stops.Length - 2);
        return Stops[index].Mix(Stops[index + 1], place - index);
    }

    public Gradient Map(Func<Rgb, Rgb> change) => new(Array.ConvertAll(Stops, stop => change(stop)));
}
