using System.Text.Json;

namespace AdobeSdk.Emulator.Validation;

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

    public static double? Number(this JsonElement body, params ReadOnlySpan<string> path) => body.At(path)?.GetDouble();

    public static bool Flag(this JsonElement body, params ReadOnlySpan<string> path) => body.At(path)?.GetBoolean() ?? false;
}
