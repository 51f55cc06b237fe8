using System.Text.Json;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>Reads members of a request that has passed its rules; absent ones are <see langword="null"/>.</summary>
internal static class JsonReading
{
    public static JsonElement? At(this JsonElement body, params ReadOnlySpan<string> path)
    {
        JsonElement at = body;
        foreach (string name in path)
        {
            if (!at.TryGetProperty(name, out at))
            {
                return null;
            }
        }

        return at;
    }

    public static string? Text(this JsonElement body, params ReadOnlySpan<string> path) => body.At(path)?.GetString();

    public static int? Integer(this JsonElement body, params ReadOnlySpan<string> path) => body.At(path)?.GetInt32();

    public static PixelSize? Size(this JsonElement body) =>
        body.At("size") is { } size ? new PixelSize(size.GetProperty("width").GetInt32(), size.GetProperty("height").GetInt32()) : null;

    /// <summary>The seeds asked for, or as many new ones as variations are asked for.</summary>
    public static IReadOnlyList<long> Seeds(this JsonElement body) =>
        body.At("seeds") is { } seeds && seeds.GetArrayLength() > 0
            ? [.. seeds.EnumerateArray().Select(static seed => seed.GetInt64())]
            : [.. Enumerable.Range(0, body.Integer("numVariations") ?? 1).Select(static _ => (long)Random.Shared.Next())];
}
