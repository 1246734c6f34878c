import { styled } from '@mui/material/styles';
import { gray, yellow } from '../theme/palette.ts';
import { highlight } from './highlight.ts';

const Words = styled('p')({
  color: gray[700],
  fontSize: '0.875rem',
  lineHeight: 1.6,
  '& mark': { backgroundColor: yellow[100], color: gray[900], fontWeight: 700, padding: '0 0.0625rem' },
});

/** A piece of the text around the hit, with the searched words marked. */
export function Snippet({ text, query }: { text: string; query: string }) {
  return (
    <Words>
      {highlight(text, query).map((piece, index) =>
        piece.hit ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
    </Words>
  );
}
