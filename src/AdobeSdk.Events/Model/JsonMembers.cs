using System.Text.Json;

namespace AdobeSdk.Events.Model;

/// <summary>Members that may be there. All throw <see cref="JsonException"/> where a name or a text is no Unicode.</summary>
internal static class JsonMembers
{
    /// <summary>A member that is an object.</summary>
    public static JsonElement? Member(this JsonElement element, string name) =>
        Find(element, name, JsonValueKind.Object);

    /// <summary>A member that is a text, and not an empty one.</summary>
    public static string? Text(this JsonElement element, string name) =>
        Find(element, name, JsonValueKind.String) is { } member && Unicode(member.GetString) is { Length: > 0 } text ? text : null;

    /// <summary>The objects in a member that is an array.</summary>
    public static IEnumerable<JsonElement> Objects(this JsonElement element, string name) =>
        Find(element, name, JsonValueKind.Array) is { } member ? member.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.Object) : [];

    /// <summary>Reads something, half of a surrogate pair included.</summary>
    public static T Unicode<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            // How System.Text.Json says that an escape stands for no character.
            throw new JsonException("A name or a text is not Unicode.");
        }
    }

    private static JsonElement? Find(JsonElement element, string name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object
        && Unicode(() => element.TryGetProperty(name, out JsonElement member) ? member : default) is var found && found.ValueKind == kind ? found : null;
}
