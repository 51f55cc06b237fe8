using System.Text;

namespace AdobeSdk.Generators.Emission;

/// <summary>Writes indented lines that end in <c>\n</c> on every machine.</summary>
internal sealed class CodeWriter
{
    private const string Indent = "    ";
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one line or, from a raw string, several.</summary>
    public void Write(string lines)
    {
        foreach (string line in lines.Split('\n'))
        {
            string trimmed = line.TrimEnd('\r');
            if (trimmed.Length > 0 && trimmed[0] != '#')
            {
                for (int i = 0; i < _depth; i++)
                {
                    _text.Append(Indent);
                }
            }

            _text.Append(trimmed).Append('\n');
        }
    }

    public void WriteAll(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Write(line);
        }
    }

    public void Blank() => _text.Append('\n');

    public void Open(string heading)
    {
        Write(heading);
        Write("{");
        _depth++;
    }

    public void Close()
    {
        _depth--;
        Write("}");
    }

    public override string ToString() => _text.ToString();
}
