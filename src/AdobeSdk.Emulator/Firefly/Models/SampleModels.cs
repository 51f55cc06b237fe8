namespace AdobeSdk.Emulator.Firefly.Models;

/// <summary>The custom models of the emulator's account.</summary>
internal static class SampleModels
{
    public static IReadOnlyList<CustomModel> All { get; } =
    [
        new("harbour-watercolours", "ready", "published", null, "a harbour at dusk", new(2026, 1, 12), new(2026, 6, 2)),
        new("botanical-ink", "ready", "published", null, "a fern in ink", new(2026, 2, 3), new(2026, 5, 19)),
        new("paper-cut-animals", "ready", "published", null, "a fox cut from paper", new(2026, 2, 20), new(2026, 4, 8)),
        new("blue-kettle", "ready", "published", "bluekettle", "bluekettle on a kitchen table", new(2026, 3, 1), new(2026, 7, 15)),
        new("night-tram", "ready", "published", "nighttram", "nighttram in the rain", new(2026, 3, 9), new(2026, 3, 30)),
        new("old-mascot", "ready", "unpublished", "oldmascot", "oldmascot waves", new(2025, 11, 5), new(2026, 1, 5)),
        new("winter-campaign", "ready", "never", null, "a street in snow", new(2026, 6, 22), new(2026, 6, 23)),
        new("summer-campaign", "training", "never", null, "a beach at noon", new(2026, 7, 1), new(2026, 7, 1)),
        new("autumn-campaign", "queued", "never", null, "leaves on a road", new(2026, 7, 2), new(2026, 7, 2)),
        new("blurred-photos", "failed", "never", null, "a blurred square", new(2026, 5, 5), new(2026, 5, 6)),
        new("second-thoughts", "cancelled", "never", null, "an empty frame", new(2026, 5, 7), new(2026, 5, 7)),
    ];
}
