using System.Text.Json;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>One of the sizes that Firefly films in.</summary>
internal sealed class VideoSizeRule : Rule
{
    private static readonly PixelSize[] Permitted =
    [
        new(1920, 1080), new(1280, 720), new(960, 540), new(1080, 1920), new(720, 1280), new(540, 960), new(1080, 1080), new(720, 720), new(540, 540),
    ];

    private static readonly Rule Shape = Shapes.Size(8192);

    public static PixelSize Default => Permitted[0];

    public static PixelSize Read(JsonElement value) => new(value.GetProperty("width").GetInt32(), value.GetProperty("height").GetInt32());

    public override void Check(JsonElement value, Location at, Findings findings)
    {
        int before = findings.Errors.Count;
        Shape.Check(value, at, findings);
        if (findings.Errors.Count == before && !Permitted.Contains(Read(value)))
        {
            findings.Add(ValidationError.Value(at, $"unsupported size {Read(value)}; permitted: {string.Join(", ", Permitted)}"));
        }
    }
}
