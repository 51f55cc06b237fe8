using System.Text.Json;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>Where a source stands on the canvas: aligned to its edges or centre, with margins.</summary>
internal sealed record Placement(string Horizontal, string Vertical, int? Left, int? Top, int? Right, int? Bottom)
{
    public static Rule Rule { get; } = new ObjectRule()
        .Optional("alignment", new ObjectRule()
            .Optional("horizontal", Validation.Rule.Words("center", "left", "right"))
            .Optional("vertical", Validation.Rule.Words("center", "top", "bottom")))
        .Optional("inset", new ObjectRule()
            .Optional("bottom", Margin)
            .Optional("left", Margin)
            .Optional("right", Margin)
            .Optional("top", Margin));

    private static Rule Margin => Validation.Rule.Integer(-4096, 4096);

    public static Placement Of(JsonElement body)
    {
        JsonElement placement = body.At("placement") ?? default;
        return placement.ValueKind != JsonValueKind.Object
            ? new Placement("center", "center", null, null, null, null)
            : new Placement(
                placement.Text("alignment", "horizontal") ?? "center",
                placement.Text("alignment", "vertical") ?? "center",
                placement.Integer("inset", "left"),
                placement.Integer("inset", "top"),
                placement.Integer("inset", "right"),
                placement.Integer("inset", "bottom"));
    }

    public static void NotWithMask(JsonElement body, Location at, Findings findings)
    {
        if (body.At("placement") is not null && body.At("mask") is not null)
        {
            findings.Add(ValidationError.Value(at.Member("placement"), "placement cannot be used together with a mask"));
        }
    }

    /// <summary>The region for a source of this size on a canvas of that size.</summary>
    public Region Put(PixelSize source, PixelSize canvas)
    {
        // A source larger than the canvas shrinks to fit it; a smaller one keeps its pixels.
        double scale = Math.Min(1, Math.Min((double)canvas.Width / source.Width, (double)canvas.Height / source.Height));
        (int x, int width) = Along((int)Math.Round(source.Width * scale), canvas.Width, Left, Right, Horizontal is "left", Horizontal is "right");
        (int y, int height) = Along((int)Math.Round(source.Height * scale), canvas.Height, Top, Bottom, Vertical is "top", Vertical is "bottom");
        return new Region(x, y, width, height);
    }

    // Two margins say the length as well; one says where that edge is; without any the alignment does.
    private static (int Start, int Length) Along(int length, int canvas, int? start, int? end, bool atStart, bool atEnd) => (start, end) switch
    {
        ({ } s, { } e) => (s, Math.Max(1, canvas - s - e)),
        ({ } s, null) => (s, length),
        (null, { } e) => (canvas - e - length, length),
        _ => (atStart ? 0 : atEnd ? canvas - length : (canvas - length) / 2, length),
    };
}
