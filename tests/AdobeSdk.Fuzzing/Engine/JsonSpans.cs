using System.Text.Json;

namespace AdobeSdk.Fuzzing.Engine;

/// <summary>Finds the values in JSON, also in JSON that breaks off or that stands behind the headers of an answer.</summary>
internal static class JsonSpans
{
    /// <summary>Where its words, numbers, names, objects and lists begin and how long they are.</summary>
    public static IReadOnlyList<(int Start, int Length)> Find(ReadOnlySpan<byte> text)
    {
        int start = text.IndexOfAny((byte)'{', (byte)'[');
        List<(int, int)> found = [];
        if (start < 0)
        {
            return found;
        }

        Stack<int> open = [];
        Utf8JsonReader reader = new(text[start..], new JsonReaderOptions { AllowMultipleValues = true });
        try
        {
            while (reader.Read())
            {
                int at = start + (int)reader.TokenStartIndex;
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Push(at);
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        found.Add((open.Peek(), at + 1 - open.Pop()));
                        break;
                    default:
                        // A name ends before its colon, which the reader has eaten.
                        int end = start + (int)reader.BytesConsumed - (reader.TokenType == JsonTokenType.PropertyName ? 1 : 0);
                        found.Add((at, end - at));
                        break;
                }
            }
        }
        catch (JsonException)
        {
            // What came before is there.
        }

        return found;
    }
}
