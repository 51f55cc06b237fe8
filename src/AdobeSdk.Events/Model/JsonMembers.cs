using System.Text.Json;

namespace AdobeSdk.Events.Model;

/// <summary>Members that may be there.</summary>
internal static class JsonMembers
{
    /// <summary>A member that is an object.</summary>
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member) && member.ValueKind == JsonValueKind.Object ? member : null;

    /// <summary>A member that is a text, and not an empty one.</summary>
    /// <exception cref="JsonException">It is no Unicode.</exception>
    public static string? Text(this JsonElement element, string name)
    {
        try
        {
            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member) && member.ValueKind == JsonValueKind.String
                && member.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("A text is not Unicode.");
        }
    }
}
