namespace AdobeSdk.Errors;

/// <summary>
/// The loop <c>while (1) {}</c> that the Lightroom catalog puts before every JSON body, so that no page can load it as a script
/// and get anywhere. Adobe's samples allow for blanks in it.
/// </summary>
internal static class JsonGuard
{
    private static ReadOnlySpan<byte> Parts => "while(1){}"u8;

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    /// <summary>How many bytes it takes at the start of a body; 0 where there is none, which is nearly always.</summary>
    public static int Length(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty || body[0] != Parts[0])
        {
            return 0;
        }

        int at = 0;
        foreach (byte part in Parts)
        {
            at += Blank(body[at..]);
            if (at == body.Length || body[at] != part)
            {
                return 0;
            }

            at++;
        }

        return at + Blank(body[at..]);
    }

    private static int Blank(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(Blanks) is var end and >= 0 ? end : text.Length;
}
