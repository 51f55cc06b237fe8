using System.Text.Json;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>Reads what only Firefly's requests have.</summary>
internal static class FireflyReading
{
    public static PixelSize? Size(this JsonElement body) =>
        body.At("size") is { } size ? new PixelSize(size.GetProperty("width").GetInt32(), size.GetProperty("height").GetInt32()) : null;

    /// <summary>The seeds asked for, or as many new ones as variations are asked for.</summary>
    public static IReadOnlyList<long> Seeds(this JsonElement body) =>
        body.At("seeds") is { } seeds && seeds.GetArrayLength() > 0
            ? [.. seeds.EnumerateArray().Select(static seed => seed.GetInt64())]
            : [.. Enumerable.Range(0, body.Integer("numVariations") ?? 1).Select(static _ => (long)Random.Shared.Next())];
}
