namespace AdobeSdk;

/// <summary>
/// A word of Adobe's that may be joined by others without notice: known values are constants, an unknown one survives a
/// round trip. Implementations are <c>readonly record struct</c>s marked with
/// <c>[JsonConverter(typeof(OpenEnumConverter&lt;TSelf&gt;))]</c>, and return <see cref="Value"/> from <c>ToString</c>, which
/// is what Refit sends in a header. Being <see cref="IFormattable"/> makes Refit send the word, and not <c>?Value=…</c>, in
/// queries and paths.
/// </summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IOpenEnum<TSelf> : IFormattable
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The word as it stands on the wire.</summary>
    string Value { get; }

    /// <summary>Wraps a word, known or not.</summary>
    static abstract TSelf FromValue(string value);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
