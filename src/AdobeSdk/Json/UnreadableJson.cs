using System.Text.Json;

namespace AdobeSdk.Json;

/// <summary>Tells JSON that is not what it should be from a fault of the program.</summary>
internal static class UnreadableJson
{
    /// <summary>
    /// Whether a serializer has said so. <see cref="Uri"/> says it of <c>"//\u202E"</c> by an
    /// <see cref="IndexOutOfRangeException"/> (.NET 10), even where it is only asked to try.
    /// </summary>
    public static bool Is(Exception exception) => exception is JsonException or IndexOutOfRangeException;
}
