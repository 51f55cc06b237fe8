namespace AdobeSdk.Imaging.V1;

/// <summary>Version 1 writes its words like <c>colorBurn</c>, version 2 like <c>color_burn</c>.</summary>
internal static class Words
{
    public static string Snake(string word) =>
        string.Concat(word.Select(static (letter, index) => char.IsUpper(letter) && index > 0 ? $"_{char.ToLowerInvariant(letter)}" : char.ToLowerInvariant(letter).ToString()));
}
