using System.Globalization;
using System.Text.Json;

namespace AdobeSdk.Benchmarks;

/// <summary>Prints rows beside the plain one of their group, and writes them as JSON.</summary>
internal static class ResultTable
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static void Print(string title, IReadOnlyList<Row> rows)
    {
        Console.WriteLine(title);
        Console.WriteLine(Line("row", "ns", "B", "+ns", "+B"));
        Row? plain = null;
        foreach (Row row in rows)
        {
            plain = row.Name.Contains("plain", StringComparison.Ordinal) ? row : plain;
            Console.WriteLine(Line(
                row.Name,
                Number(row.Nanoseconds),
                Number(row.Bytes),
                plain is null || plain == row ? "" : Number(row.Nanoseconds - plain.Nanoseconds),
                plain is null || plain == row ? "" : Number(row.Bytes - plain.Bytes)));
        }
    }

    public static void Write(string file, IReadOnlyList<Row> rows) =>
        File.WriteAllText(file, JsonSerializer.Serialize(rows, Indented));

    private static string Line(string name, string ns, string bytes, string moreNs, string moreBytes) =>
        $"{name,-56}{ns,12}{bytes,10}{moreNs,12}{moreBytes,10}";

    private static string Number(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
